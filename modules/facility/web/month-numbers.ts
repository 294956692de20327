/** What is counted of a home’s month, in the order in which it is read on the screen and on paper. */
export const MONTH_NUMBERS = [
  'opening',
  'came',
  'left',
  'closing',
  'bedDays',
  'leaves',
  'safety',
  'incidents',
  'inspections',
  'uncertain',
] as const;
