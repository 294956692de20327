import type { Generated } from '../generate/generate-organisation.ts';
import type { Bare } from './bare.ts';
import { HttpLine } from './http-line.ts';

/** What every measurement over HTTP stands on. */
export type Measuring = {
  address: string;
  made: Generated;
  bare: Bare;
  /** A session of this colleague. */
  tokenOf: (staffId: string) => Promise<string>;
  /** How far down the long list is measured; fewer pages where fewer files were generated. */
  deepPage: number;
  /** Fewer and shorter, while the measurements themselves are being built. */
  quick: boolean;
};

export const CLIENTS = 16;

/** Opens lines, lends them to `work`, and closes them. */
export async function withLines<T>(
  { address, tokenOf }: Measuring,
  staff: readonly string[],
  work: (lines: HttpLine[]) => Promise<T>,
): Promise<T> {
  const lines = await Promise.all(staff.map(async (one) => new HttpLine(address, await tokenOf(one))));
  try {
    return await work(lines);
  } finally {
    for (const line of lines) line.close();
  }
}
