import type { Role } from '#kernel/need-to-know.ts';
import type { IconName } from '#platform/design/icons.tsx';

/** Rooms by the letter of their address; words are `rooms:<letter>`. */
export const ROOM_ICONS = {
  t: 'today',
  b: 'inbox',
  c: 'case-files',
  p: 'people',
  m: 'missing',
  n: 'investigations',
  o: 'operations',
  v: 'evidence',
  w: 'placements',
  s: 'log',
  u: 'visits',
  i: 'route',
  h: 'school',
  z: 'reintegration',
  k: 'clocks',
  l: 'legal',
  q: 'figures',
  d: 'data-quality',
  e: 'team',
  g: 'home',
  j: 'journal',
  r: 'shield',
  a: 'checklist',
  f: 'care',
  pa: 'partner',
  x: 'stories',
  xp: 'pictures',
  xl: 'languages',
  xs: 'public',
  yg: 'gifts',
  yd: 'donors',
  yr: 'receipts',
  yl: 'list',
  yb: 'money',
  yp: 'public',
  xc: 'comments',
  xw: 'prayers',
  xa: 'appeals',
} as const satisfies Record<string, IconName>;
export type RoomLetter = keyof typeof ROOM_ICONS;

type Bar = { rooms: readonly RoomLetter[]; phone: readonly RoomLetter[] };

/** Which rooms a role may enter, in its own order, and the three of the phone's bar. The first is the first screen. */
const BARS: Record<Role, Bar> = {
  'outreach-worker': { rooms: ['t', 'i', 'b', 'p', 'g'], phone: ['t', 'i', 'b'] },
  investigator: { rooms: ['t', 'b', 'pa', 'm', 'n', 'o', 'v', 'c', 'p', 'k', 'g'], phone: ['t', 'm', 'b'] },
  'operation-lead': { rooms: ['t', 'o', 'n', 'm', 'b', 'pa', 'c', 'p', 'k', 'e'], phone: ['t', 'o', 'm'] },
  'case-manager': {
    rooms: ['t', 'b', 'pa', 'c', 'p', 'm', 'w', 's', 'u', 'l', 'k', 'h', 'z', 'o', 'i', 'q', 'g', 'a', 'f', 'x'],
    phone: ['t', 'p', 'b'],
  },
  'shelter-warden': { rooms: ['w', 's', 'u', 't', 'p', 'f'], phone: ['w', 's', 't'] },
  nurse: { rooms: ['t', 'p', 'f'], phone: ['t', 'p'] },
  counsellor: { rooms: ['t', 'p', 'c', 'a', 'z', 'f'], phone: ['t', 'p', 'c'] },
  'education-officer': { rooms: ['t', 'h', 'p'], phone: ['t', 'h', 'p'] },
  'legal-officer': { rooms: ['t', 'l', 'k', 'c', 'v', 'o', 'p', 'x'], phone: ['t', 'l', 'k'] },
  director: {
    rooms: [
      't',
      'q',
      'yb',
      'd',
      'c',
      'b',
      'pa',
      'm',
      'n',
      'o',
      'v',
      'w',
      's',
      'l',
      'k',
      'h',
      'z',
      'i',
      'p',
      'e',
      'g',
      'j',
      'a',
      'f',
      'x',
      'xp',
      'xl',
      'xs',
      'xc',
      'xw',
      'xa',
    ],
    phone: ['t', 'q', 'c'],
  },
  'informant-handler': { rooms: ['t', 'o', 'c'], phone: ['t', 'o', 'c'] },
  'police-liaison': { rooms: ['t', 'k', 'l', 'c', 'm', 'o', 'v', 'p', 'g'], phone: ['t', 'k', 'l'] },
  'm-and-e-officer': { rooms: ['q', 'd', 't'], phone: ['q', 'd', 't'] },
  'communications-editor': { rooms: ['t', 'x', 'xp', 'q', 'xc', 'xw', 'xa', 'xl'], phone: ['t', 'x', 'xc'] },
  fundraiser: { rooms: ['t', 'yg', 'yd', 'yr', 'yl', 'yb', 'yp'], phone: ['t', 'yg', 'yd'] },
  'spiritual-care-worker': { rooms: ['t', 'p', 'f'], phone: ['t', 'p'] },
  'partner-caseworker': { rooms: ['pa', 't', 'c', 'p', 'h'], phone: ['pa', 't', 'p'] },
  administrator: { rooms: ['e', 'g', 's', 'i', 'xs', 't'], phone: ['e', 'g', 't'] },
};

/** The rooms of somebody with these roles: those of the first role, then what the others add. */
export function roomsOf(roles: readonly Role[]): Bar {
  const own = roles.flatMap((role) => BARS[role].rooms);
  const isOurs = roles.some((role) => role !== 'partner-caseworker');
  const rooms = [...new Set<RoomLetter>([...own, ...(isOurs ? (['r'] as const) : [])])];
  const [first] = roles;
  return { rooms, phone: first ? BARS[first].phone : ['t'] };
}
