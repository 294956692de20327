import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Track } from '#kernel/code-lists/track.ts';
import type { StoredOf } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Columns } from '#platform/design/columns.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useToday } from '#platform/web/me.ts';
import { useRecord, useScope } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import styles from './case-file.module.css';
import { CaseFileHeader } from './case-file-header.tsx';
import { FileClashes } from './file-clashes.tsx';
import { FilePeople } from './file-people.tsx';
import { FileTeam } from './file-team.tsx';
import { FileTracks } from './file-tracks.tsx';
import { NextDues } from './next-dues.tsx';
import { WhatHappened } from './what-happened.tsx';

/** One file: who she is to us, where each track stands, everything that happened, in one order. */
export function CaseFileScreen() {
  const id = useAddressId();
  const state = useScope(id);
  const file = useRecord(CaseFile, id);
  if (file) return <OpenFile file={file} />;
  return state === 'loading' ? null : <NothingHere />;
}

function OpenFile({ file }: { file: StoredOf<typeof CaseFile> }) {
  const { t } = useTranslation('case-file');
  const [track, setTrack] = useState<Track | null>(null);
  const today = useToday();
  const side = (
    <div className={styles.side}>
      <Suspense>
        <NextDues file={file} />
      </Suspense>
      <FilePeople file={file} />
      <FileTeam file={file} />
    </div>
  );
  return (
    <article aria-label={t('title')} className={styles.page}>
      <CaseFileHeader file={file} today={today} />
      <FileTracks file={file} today={today} selected={track} onSelect={setTrack} />
      <Columns side={side}>
        <FileClashes file={file} />
        {/* The words of many modules are fetched for it; what is above need not wait for them. */}
        <Suspense>
          <WhatHappened file={file} today={today} track={track} onTrack={setTrack} />
        </Suspense>
      </Columns>
    </article>
  );
}
