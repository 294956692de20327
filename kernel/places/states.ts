/**
 * States and union territories of India: their code in ISO 3166-2:IN (as of November 2023) and in the Local Government
 * Directory (lgdirectory.gov.in; export of 2022 as kept at github.com/planemad/india-local-government-directory).
 * Words: `places:state.<code>`.
 */
const LGD_OF = {
  ...{
    AN: 35,
    AP: 28,
    AR: 12,
    AS: 18,
    BR: 10,
    CH: 4,
    CG: 22,
    DH: 38,
    DL: 7,
    GA: 30,
    GJ: 24,
    HR: 6,
    HP: 2,
    JK: 1,
    JH: 20,
  },
  ...{
    KA: 29,
    KL: 32,
    LA: 37,
    LD: 31,
    MP: 23,
    MH: 27,
    MN: 14,
    ML: 17,
    MZ: 15,
    NL: 13,
    OD: 21,
    PY: 34,
    PB: 3,
    RJ: 8,
    SK: 11,
  },
  ...{ TN: 33, TS: 36, TR: 16, UP: 9, UK: 5, WB: 19 },
} as const;

export type StateCode = keyof typeof LGD_OF;
export const STATES = Object.keys(LGD_OF) as readonly StateCode[]; // keys of the object above, and no others

const BY_LGD: ReadonlyMap<number, StateCode> = new Map(STATES.map((code) => [LGD_OF[code], code]));

export const stateByLgd = (lgd: number): StateCode | null => BY_LGD.get(lgd) ?? null;
