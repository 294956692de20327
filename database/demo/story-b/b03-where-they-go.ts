import { about } from '#kernel/dated.ts';
import { startProgramme } from '#modules/organisation/model/add-organisation.ts';
import { addArea, letIntoArea } from '#modules/outreach/model/keep-areas.ts';
import { type Block, block } from '../block.ts';
import { DISTRICT } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { AREAS, type AreaName } from './who.ts';

const NINE_YEARS = about('1999-08-01', '2001-07-31', 'for the last nine years, said in July 2009');

const NAMES: Record<AreaName, string> = {
  bhiwandi: 'Bhiwandi',
  millLane: 'Mill lane',
  oldMarket: 'Old market',
  stationSide: 'Station side',
  harbourEnd: 'Harbour end',
  bridge: 'Under the bridge',
  templeTank: 'Temple tank',
  northYard: 'North yard',
};
const IN_ORDER = Object.entries(AREAS) as [AreaName, string][];

/** Where India Partners goes, and who goes there. All but one of the names are invented. */
export const B03_WHERE_THEY_GO: readonly Block[] = [
  block({
    name: 'outreach since about 2000',
    sentences: ['B3'],
    by: 'leela',
    at: '2009-01-05T10:20:00+05:30',
    ask: [
      startProgramme,
      {
        programmeId: idOf('programme outreach'),
        programme: {
          name: 'Outreach',
          kind: 'outreach',
          started: NINE_YEARS,
          note: 'Builds trust with women in eight areas, so that those who want to leave, and their children, can.',
        },
      },
    ],
  }),
  ...IN_ORDER.flatMap(([name, areaId], index) => [area(name, areaId, index), worksIn(name, areaId, index)]),
];

function area(name: AreaName, areaId: string, index: number): Block {
  const where =
    name === 'bhiwandi'
      ? { city: 'Bhiwandi', lgdDistrict: DISTRICT.thane }
      : { city: 'Mumbai', lgdDistrict: DISTRICT.mumbai };
  return block({
    name: `area ${name}`,
    sentences: ['B4'],
    by: 'ruth',
    at: `2009-01-05T11:${10 + index}:00+05:30`,
    ask: [
      addArea,
      {
        areaId,
        area: {
          ...where,
          name: NAMES[name],
          workedSince: index < 4 ? NINE_YEARS : null,
          workedUntil: null,
          note: null,
        },
      },
    ],
  });
}

function worksIn(name: AreaName, areaId: string, index: number): Block {
  return block({
    name: `mary works in ${name}`,
    by: 'ruth',
    at: `2009-01-05T12:${10 + index}:00+05:30`,
    ask: [letIntoArea, { areaId, staffId: COLLEAGUES.mary.staffId, reason: 'Goes there every week.' }],
  });
}
