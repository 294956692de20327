/** The 27 variables of the CTDC codebook of 2024, in its order and by its names (handbook §1.4). */
export const CTDC_VARIABLES = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'CountryOfExploitation',
  'traffickMonths',
  'meansDebtBondageEarnings',
  'meansThreats',
  'meansAbusePsyPhySex',
  'meansFalsePromises',
  'meansDrugsAlcohol',
  'meansDenyBasicNeeds',
  'meansExcessiveWorkHours',
  'meansWithholdDocs',
  'isForcedLabour',
  'isSexualExploit',
  'isOtherExploit',
  'typeOfLabourAgriculture',
  'typeOfLabourConstruction',
  'typeOfLabourDomesticWork',
  'typeOfLabourHospitality',
  'typeOfSexProstitution',
  'typeOfSexPornography',
  'recruiterRelationIntimatePartner',
  'recruiterRelationFriend',
  'recruiterRelationFamily',
  'recruiterRelationOther',
] as const;
export type CtdcVariable = (typeof CTDC_VARIABLES)[number];

/** One person in codes. Null is not known or not said; 1 is so. There is no nought: what was not written down may be so. */
export type CtdcRow = Record<CtdcVariable, string | number | null>;

/** Bands of age as CTDC has them: first and last year; the last one is open. */
export const AGE_BANDS: readonly (readonly [least: number, most: number | null])[] = [
  [0, 8],
  [9, 17],
  [18, 20],
  [21, 23],
  [24, 26],
  [27, 29],
  [30, 38],
  [39, 47],
  [48, null],
];

/** Where being known to have been abroad, or trafficked, is answered by the state or by a mob: told of nobody. */
export const SENSITIVE_CITIZENSHIPS: readonly string[] = ['AF', 'CN', 'ER', 'IR', 'KP', 'MM', 'SY'];
