import { hasRole } from '#kernel/actor.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { paperState, renewBy } from './home-papers.ts';
import { HouseLog } from './house-log.ts';
import { actBy, Inspection, InspectionPoint, pointDue } from './inspection.ts';
import { REGISTRATION_KEEPERS, Registration } from './registration.ts';

/** Registrations that run out, hand-overs that the next shift has not read, what an inspection asked for and its answer. */
export const facilityDues: DueMaker = (reader, actor, { today }) => [
  ...(hasRole(actor, ...REGISTRATION_KEEPERS) ? papers(reader, today) : []),
  ...(hasRole(actor, 'shelter-warden') ? handOvers(reader, actor.staffId) : []),
  ...(hasRole(actor, 'shelter-warden', 'director', 'case-manager') ? asked(reader) : []),
];

function papers(reader: Reader, today: string): Due[] {
  const all = reader.all(Registration);
  const homes = reader.all(Organisation).filter(({ kind }) => kind === 'home');
  const bare = homes.filter(({ id }) => !all.some((one) => one.homeId === id && paperState(one, today) !== 'ended'));
  return [
    ...all.flatMap((one) => {
      const state = paperState(one, today);
      const home = homes.find(({ id }) => id === one.homeId);
      if (!home || state === 'holds' || state === 'ended') return [];
      const dueOn = state === 'run-out' ? one.untilDay : (renewBy(one) ?? null);
      return [about(home, `paper-${one.id}`, state.replaceAll('-', '_'), dueOn)];
    }),
    ...bare.map((home) => about(home, `paper-${home.id}`, 'none', null)),
  ];
}

function about(home: { id: string; name: string }, id: string, state: string, dueOn: string | null): Due {
  return {
    id,
    sentence: { key: `placement:due.paper.${state}` },
    under: { key: 'placement:due.home', values: { home: home.name } },
    track: 'legal',
    personIds: [],
    dueOn,
    dueAt: null,
    address: ['s', home.id],
  };
}

/** What an inspection asked for, point by point; and our answer, once every point says what came of it. */
function asked(reader: Reader): Due[] {
  const points = reader.all(InspectionPoint);
  return reader.all(Inspection).flatMap((one) => {
    const home = { id: one.homeId, name: reader.get(Organisation, one.homeId)?.name ?? '' };
    const hers = points.filter(({ inspectionId }) => inspectionId === one.id);
    const open = hers.filter(({ settled }) => settled === null);
    if (open.length > 0) return open.map((point) => inspected(home, point.id, 'point', pointDue(point, one)));
    return hers.length > 0 && one.answeredOn === null ? [inspected(home, one.id, 'answer', actBy(one))] : [];
  });
}

function inspected(home: { id: string; name: string }, id: string, what: string, dueOn: string): Due {
  return { ...about(home, `inspection-${id}`, '', dueOn), sentence: { key: `placement:due.inspection.${what}` } };
}

/** A shift that nobody took over: what the night must know lies unread. */
function handOvers(reader: Reader, staffId: string): Due[] {
  return reader
    .all(HouseLog)
    .filter(({ kind, takenBy, writtenBy }) => kind === 'hand-over' && takenBy === null && writtenBy !== staffId)
    .map(({ id, homeId, changedAt }) => ({
      id: `hand-over-${id}`,
      sentence: { key: 'placement:due.handOver' },
      under: { key: 'placement:due.home', values: { home: reader.get(Organisation, homeId)?.name ?? '' } },
      track: 'protection' as const,
      personIds: [],
      dueOn: null,
      dueAt: changedAt,
      address: ['s', homeId] as const,
    }));
}
