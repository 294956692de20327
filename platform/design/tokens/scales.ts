import type { MantineColorsTuple } from '@mantine/core';

/** The named scales: leaf, marigold, earth, indigo, plum, green, rose, undyed cotton. */
export const SCALES = {
  peepal: [
    '#EFF9F8',
    '#DEF2EF',
    '#BCE4DF',
    '#95D2CA',
    '#6FBBB2',
    '#45A197',
    '#21837B',
    '#065E57',
    '#004943',
    '#003632',
  ],
  genda: ['#FFF7ED', '#FEEED7', '#FEDDB0', '#FCCB84', '#F2B75C', '#DE9C26', '#BA7F04', '#855902', '#674505', '#4C3201'],
  geru: ['#FFF4F1', '#FEE7E0', '#FFCEBF', '#FDAD95', '#ED8E71', '#D9704F', '#BA5434', '#963C1E', '#792B11', '#5D1E08'],
  neel: ['#F2F7FF', '#E3EEFE', '#C6DDFE', '#A3C6FA', '#83ADEB', '#6290D5', '#4673B5', '#29518A', '#1C3E6F', '#112D55'],
  jamun: ['#F9F4FF', '#F1E9FB', '#E3D2F7', '#D1B7ED', '#BA9BDC', '#A07DC4', '#8361A6', '#5F417D', '#4A3064', '#37224C'],
  hara: ['#F0FAF2', '#E1F2E5', '#C3E5CB', '#A0D3AC', '#7DBC8E', '#5AA26F', '#3D8454', '#1D6035', '#0F4B26', '#06381A'],
  gulal: ['#FFF3F8', '#FEE5EF', '#FBCBDF', '#F2ACCA', '#E08DB2', '#C86D97', '#A9517B', '#7E3258', '#652344', '#4D1732'],
  gray: ['#FBF9F5', '#F5F2EB', '#ECE8DF', '#E4DFD4', '#C9C3B6', '#7A7469', '#635F55', '#4F4B44', '#3B3832', '#2E2C27'],
  dark: ['#E9EEEB', '#BAC4C0', '#93A09B', '#74807C', '#2B3533', '#222B29', '#161D1C', '#0E1413', '#0A0F0E', '#060908'],
} as const satisfies Record<string, MantineColorsTuple>;
