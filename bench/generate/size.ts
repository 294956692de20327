/** How large the generated organisation is, and how its case files are shared among its colleagues. */
export type Size = {
  people: number;
  files: number;
  entriesAFile: number;
  /** Files of the colleague whose list is paged far down. */
  longListFiles: number;
  /** Files of the colleague whose device catches up about ten thousand records. */
  manyRecordsFiles: number;
  /** Colleagues who each keep about two thousand records. */
  team: number;
  teamFiles: number;
  /** Everybody else: the files that are left are shared among them. */
  others: number;
};

export const FULL: Size = {
  people: 100_000,
  files: 40_000,
  entriesAFile: 25,
  longListFiles: 20_100,
  manyRecordsFiles: 300,
  team: 50,
  teamFiles: 56,
  others: 100,
};

/** For building and trying the measurements themselves; its numbers say nothing. */
export const SMALL: Size = {
  people: 5_000,
  files: 2_000,
  entriesAFile: 25,
  longListFiles: 1_050,
  manyRecordsFiles: 100,
  team: 10,
  teamFiles: 20,
  others: 10,
};

/** For tests. */
export const TINY: Size = {
  people: 100,
  files: 40,
  entriesAFile: 3,
  longListFiles: 20,
  manyRecordsFiles: 6,
  team: 3,
  teamFiles: 3,
  others: 2,
};
