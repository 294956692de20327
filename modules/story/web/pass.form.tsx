import { useTranslation } from 'react-i18next';
import { passSoftStop } from '#modules/story/model/pass-soft-stop.ts';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useFindingWords, useStopWords } from './finding-words.ts';
import type { Desk } from './use-desk.ts';

type PassFormProps = { desk: Desk; findingKey: string; onClose: () => void };

/** Asks that something soft may stand, with a reason; a second person says yes or no to it. */
export function PassForm({ desk, findingKey, onClose }: PassFormProps) {
  const { t } = useTranslation('story');
  const [sayFinding, sayStop] = [useFindingWords(), useStopWords()];
  const finding = desk.gate.report?.findings.find(({ key }) => key === findingKey);
  const stop = desk.gate.report?.stops.find(({ key }) => key === findingKey);
  const initial = { why: '' };
  const form = useActForm(passSoftStop, {
    initial,
    toInput: ({ why }) => ({ overrideId: newId(), storyId: desk.story.id, key: findingKey, why }),
    onKept: onClose,
  });
  const about = finding
    ? t('pass.finding', { words: finding.words, what: sayFinding(finding.code).what })
    : stop && sayStop(stop).what;
  return (
    <ActFrame form={form} title={t('pass.title')} about={about} onClose={onClose} keepLabel={t('pass.keep')}>
      <TextArea {...pieceOf(form, 'why')} label={t('pass.why')} hint={t('pass.hint')} rows={3} />
    </ActFrame>
  );
}
