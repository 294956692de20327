import { idOf } from '../id-of.ts';

/** Ids of the outreach of the second story. */
export const STORY_B = {
  rajithaInOutreach: idOf('contact rajitha'),
  rajithasExit: idOf('exit of rajitha'),
  childrenSeen: [idOf('child seen rubina'), idOf('child seen sona')],
  centre: idOf('centre bhiwandi'),
  about50: idOf('declared about fifty relationships'),
} as const;

export const AREAS = {
  bhiwandi: idOf('area bhiwandi'),
  millLane: idOf('area mill lane'),
  oldMarket: idOf('area old market'),
  stationSide: idOf('area station side'),
  harbourEnd: idOf('area harbour end'),
  bridge: idOf('area under the bridge'),
  templeTank: idOf('area temple tank'),
  northYard: idOf('area north yard'),
} as const;
export type AreaName = keyof typeof AREAS;
