import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { type HearingFacts, Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { Button } from '#platform/design/button.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useNow, useToday } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';

type HearingRowProps = {
  hearing: Stored<HearingFacts>;
  onWrite: (() => void) | null;
  onCorrect: (() => void) | null;
};

/** A day in court: when, what for, and whether she has to be there; of one that was held, what came of it. */
export function HearingRow({ hearing, onWrite, onCorrect }: HearingRowProps) {
  const { t } = useTranslation('proceeding');
  const today = useToday();
  const proceeding = useRecord(Proceeding, hearing.proceedingId);
  const file = useRecord(CaseFile, proceeding?.caseFileId);
  const { on, purpose, presence, outcome, adjourned } = hearing;
  const under = (
    <>
      {file && <span>{file.title}</span>}
      {proceeding?.court && <span>{proceeding.court}</span>}
      {outcome === null && <span>{t(`presence.${presence.replaceAll('-', '_')}`)}</span>}
      {adjourned && <Tag tone="risk">{t('putOff')}</Tag>}
      {outcome !== null && <span>{outcome}</span>}
    </>
  );
  const due = (
    <Cluster>
      {outcome === null ? <When on={on} /> : <DatedText value={day(on)} today={today} />}
      {outcome === null && onWrite && on <= today && <Button onClick={onWrite}>{t('write')}</Button>}
      {onCorrect && <Button onClick={onCorrect}>{t('correct')}</Button>}
    </Cluster>
  );
  return <Row title={t(`purpose.${(purpose ?? 'hidden').replaceAll('-', '_')}`)} under={under} due={due} />;
}

/** How near it is. */
function When({ on }: { on: string }) {
  const { t, i18n } = useTranslation('design');
  const [today, now] = [useToday(), useNow()];
  const state = on < today ? 'missed' : on === today ? 'at-risk' : 'running';
  return <ClockMark state={state} due={clockWords(on, state, now, t, i18n.language)} />;
}
