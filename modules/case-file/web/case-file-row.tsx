import { useTranslation } from 'react-i18next';
import { dayInIndia } from '#kernel/calendar.ts';
import { TRACK_OF_STAGE } from '#kernel/code-lists/case-track-stage.ts';
import { shortDayWords } from '#platform/design/dated-words.ts';
import type { Tone } from '#platform/design/kinds.ts';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TrackTag } from '#platform/design/track-tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import type { ListedFile } from './use-case-file-list.ts';

const RISK_TONES: Partial<Record<string, Tone>> = { critical: 'missed', high: 'risk' };

/** Name used, code, which tracks run, how it stands: no more than a passer-by may read. */
export function CaseFileRow({ file }: { file: ListedFile }) {
  const { t, i18n } = useTranslation(['case-file', 'codes', 'design']);
  const isPending = usePending();
  const tracks = [...new Set(file.stages.map((stage) => TRACK_OF_STAGE[stage]))];
  const under = (
    <>
      <span>{file.code}</span>
      {tracks.map((track) => (
        <TrackTag key={track} track={track} />
      ))}
      <span>{t('list.opened', { day: shortDayWords(dayInIndia(file.openedAt), i18n.language) })}</span>
    </>
  );
  const tone = RISK_TONES[file.riskLevel];
  const due = (
    <>
      {file.status !== 'open' && <Tag>{t(`codes:case_status.${file.status}`)}</Tag>}
      {tone && <Tag tone={tone}>{t('list.risk', { risk: t(`codes:risk_level.${file.riskLevel}`) })}</Tag>}
    </>
  );
  const title = <span className="s-private">{file.nameUsed ?? t('design:unknownName')}</span>;
  return <Row title={title} under={under} due={due} to={`/c/${file.id}`} pending={isPending(file.id)} />;
}
