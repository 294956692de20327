import { isAdultAt } from '#kernel/age.ts';
import { type Dated, unknownDate } from '#kernel/dated.ts';
import type { Moment } from '#kernel/moment.ts';
import type { IncidentFacts, Told } from './incident.ts';

type Born = { born: Dated | null; birthBasis: Parameters<typeof isAdultAt>[0]['basis'] };

/** Not surely an adult on that day: whoever is taken for an adult wrongly is never reported, and never protected. */
export function mayBeChild(person: Born | null, on: Dated): boolean {
  return person === null || isAdultAt({ on: person.born ?? unknownDate(), basis: person.birthBasis }, on) !== 'adult';
}

/** What the law makes everybody report about a child: abuse (POCSO s.19), and a child who is gone. */
export function mustBeReported({ kind, childConcerned }: Pick<IncidentFacts, 'kind' | 'childConcerned'>): boolean {
  return childConcerned && (kind === 'abuse-alleged' || kind === 'missing');
}

/** The police were not told yet of what they must be told. */
export function isReportMissing(incident: Pick<IncidentFacts, 'kind' | 'childConcerned' | 'told'>): boolean {
  return mustBeReported(incident) && toldAt(incident, 'police') === null;
}

/** When they were told for the first time; null while they were not. */
export function toldAt({ told }: { told: readonly Told[] }, whom: Told['whom']): Moment | null {
  return (
    told
      .filter((one) => one.whom === whom)
      .map(({ at }) => at)
      .toSorted()[0] ?? null
  );
}
