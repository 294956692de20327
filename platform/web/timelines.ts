import { createContext, useContext, useMemo } from 'react';
import { compareDated } from '#kernel/dated-order.ts';
import type { Reader } from '#kernel/reader.ts';
import type { AnyTimelineMaker, TimelineFact } from '#kernel/timeline.ts';
import { useReader } from './records.ts';

const Makers = createContext<readonly AnyTimelineMaker[]>([]);

/** Hands in every module's way of telling its records; apps put the list together. */
export const TimelinesProvider = Makers.Provider;

/** A fact with the files and the people in whose timeline it stands. */
export type PlacedFact = { fact: TimelineFact; caseFileIds: readonly string[]; personIds: readonly string[] };

/** Whose timeline: a file, and the people whose own records (stays, schooling, care) are part of its story. */
export type TimelineOf = { caseFileId?: string | undefined; personIds?: readonly string[] | undefined };

/** What happened in a file or a person's life, in the order of happening; computed anew at every change. */
export function useTimelineOf(of: TimelineOf): readonly TimelineFact[] {
  const makers = useContext(Makers);
  const reader = useReader();
  const { caseFileId = '' } = of;
  const people = (of.personIds ?? []).join(' ');
  return useMemo(() => {
    const whose = { caseFileId, personIds: people.split(' ').filter(Boolean) };
    return factsOf(makers, reader, whose).sort((a, b) => compareDated(a.when, b.when));
  }, [makers, reader, caseFileId, people]);
}

/** What colleagues changed after a moment, newest first. Only what may stand in a list: facts with quiet words. */
export function useQuietChanges(after: string, notBy: string): readonly PlacedFact[] {
  const makers = useContext(Makers);
  const reader = useReader();
  return useMemo(() => quietChanges(makers, reader, after, notBy), [makers, reader, after, notBy]);
}

function factsOf(makers: readonly AnyTimelineMaker[], reader: Reader, of: Required<TimelineOf>): TimelineFact[] {
  return makers.flatMap((maker) =>
    reader.all(maker.kind).flatMap((record) => {
      const { caseFileIds = [], personIds = [] } = maker.belongsTo(record, reader);
      const belongs = caseFileIds.includes(of.caseFileId ?? '') || personIds.some((id) => of.personIds?.includes(id));
      return belongs ? maker.tell(record, reader) : [];
    }),
  );
}

function quietChanges(makers: readonly AnyTimelineMaker[], reader: Reader, after: string, notBy: string): PlacedFact[] {
  const changed = makers.flatMap((maker) =>
    reader
      .all(maker.kind)
      .filter((record) => record.changedAt > after && record.changedBy !== notBy)
      .flatMap((record) => {
        const { caseFileIds = [], personIds = [] } = maker.belongsTo(record, reader);
        const told = maker.tell(record, reader).filter((fact) => fact.quiet !== undefined);
        return told.map((fact) => ({ fact, caseFileIds, personIds }));
      }),
  );
  return changed.sort((a, b) => (a.fact.changedAt < b.fact.changedAt ? 1 : -1));
}
