/**
 * NALSA’s Compensation Scheme for Women Victims 2018, its schedule in lakhs of rupees (handbook §2.6). Shown beside a claim as
 * what the scheme says, never filled in as what she gets: the authority decides, and states have their own schemes.
 */
export const NALSA_2018 = {
  'life-lost': [5, 10],
  'gang-rape': [5, 10],
  rape: [4, 7],
  'unnatural-assault': [4, 7],
  'disability-80': [2, 5],
  'disability-40': [2, 4],
  'disability-20': [1, 3],
  'disability-below-20': [1, 2],
  'grievous-or-mental-injury': [1, 2],
  'loss-of-foetus-or-fertility': [2, 3],
  'pregnancy-from-rape': [3, 4],
  'burns-disfigured': [7, 8],
  'burns-above-50': [5, 8],
  'burns-below-50': [3, 7],
  'burns-below-20': [2, 3],
  'acid-face': [7, 8],
  'acid-above-50': [5, 8],
  'acid-below-50': [3, 5],
  'acid-below-20': [3, 4],
} as const satisfies Record<string, readonly [least: number, most: number]>;

export type Loss = keyof typeof NALSA_2018;
export const LOSSES = Object.keys(NALSA_2018) as [Loss, ...Loss[]];
export const NALSA_SOURCE = 'NALSA 2018, Schedule; cl.9(3), 11, 18';

const RUPEES_A_LAKH = 100_000;
/** Clause 9(3): half as much again for a minor. */
const MINOR_FACTOR = 1.5;

export type Guidance = { least: number; most: number; depositPercent: number };

/** What the schedule says of these losses in rupees: their categories add up. Null where it names nothing. */
export function guidanceFor(losses: readonly Loss[], isMinor: boolean): Guidance | null {
  if (losses.length === 0) return null;
  const factor = (isMinor ? MINOR_FACTOR : 1) * RUPEES_A_LAKH;
  const sum = (end: 0 | 1) => losses.reduce((total, loss) => total + NALSA_2018[loss][end], 0) * factor;
  // Clause 11: three quarters of an adult’s, four fifths of a minor’s lie on deposit for at least three years.
  return { least: sum(0), most: sum(1), depositPercent: isMinor ? 80 : 75 };
}
