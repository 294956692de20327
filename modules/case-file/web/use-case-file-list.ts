import { useState } from 'react';
import type { CaseTrackStage } from '#kernel/code-lists/case-track-stage.ts';
import type { Reader } from '#kernel/reader.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { CaseFile, TrackStage } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { useReader } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';

export const FILTERS = ['current', 'on_hold', 'follow_up', 'closed', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

/** One line of the list, as the server writes it and as the device can. */
export type ListedFile = Pick<
  StoredOf<typeof CaseFile>,
  'id' | 'personId' | 'title' | 'status' | 'riskLevel' | 'openedAt' | 'ownerId'
> & {
  nameUsed: string | null;
  code: string | null;
  stages: readonly CaseTrackStage[];
};
type Page = { files: ListedFile[]; next: string | null };

export type CaseFileList = {
  files: readonly ListedFile[];
  state: 'loading' | 'here' | 'refused' | 'not-reached';
  refusal: Refusal | null;
  /** Absent at the end. */
  more: (() => void) | null;
};

/** The list by pages from the server, which knows every file; without a connection the files kept on this device. */
export function useCaseFileList(filter: Filter): CaseFileList {
  const [after, setAfter] = useState('');
  const [before, setBefore] = useState<readonly ListedFile[]>([]);
  const { data, state, refusal } = useServer<Page>(`/api/case-files?status=${filter}&after=${after}`);
  const reader = useReader();
  const files = withoutDoubles([...before, ...(data?.files ?? [])]);
  if (state === 'not-reached') {
    return { files: files.length > 0 ? files : keptFiles(reader, filter), state, refusal: null, more: null };
  }
  const next = data?.next;
  if (!next) return { files, state, refusal, more: null };
  function more() {
    setBefore(files);
    setAfter(next ?? '');
  }
  return { files, state, refusal, more };
}

/** A file that was opened while the pages were turned is told twice; it stands once. */
function withoutDoubles(files: readonly ListedFile[]): ListedFile[] {
  return [...new Map(files.map((file) => [file.id, file])).values()];
}

function keptFiles(reader: Reader, filter: Filter): ListedFile[] {
  return reader
    .all(CaseFile)
    .filter((file) => fits(file, filter))
    .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
    .map((file) => {
      const person = reader.get(Person, file.personId);
      const running = reader
        .all(TrackStage)
        .filter((one) => one.caseFileId === file.id && one.untilWhen === null && !one.planned);
      return {
        ...file,
        nameUsed: person?.nameUsed ?? null,
        code: person?.displayCode ?? null,
        stages: running.map((one) => one.stage),
      };
    });
}

function fits({ status, closedAt }: StoredOf<typeof CaseFile>, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'closed') return closedAt !== null;
  return filter === 'current' ? closedAt === null : status === filter;
}
