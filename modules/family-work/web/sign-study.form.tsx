import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { HomeStudyFacts } from '#modules/family-work/model/home-study.ts';
import { signHomeStudy } from '#modules/family-work/model/study-acts.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';

/** The second signature, or why it goes back. */
export function SignStudyForm({ study, onClose }: { study: Stored<HomeStudyFacts>; onClose: () => void }) {
  const { t } = useTranslation('family-work');
  const initial = { agrees: null as string | null, words: '' };
  const toInput = ({ agrees, words }: typeof initial) =>
    agrees === 'no' ? { studyId: study.id, agrees: false, words } : { studyId: study.id, agrees: agrees === 'yes' };
  const form = useActForm(signHomeStudy, { initial, toInput, onKept: onClose });
  const options = ['yes', 'no'].map((code) => ({ code, label: t(`sign.${code}`) }));
  return (
    <ActFrame form={form} title={t('act.sign')} onClose={onClose}>
      <Note icon="second-person">{t('sign.note')}</Note>
      {study.findings && <p>{study.findings}</p>}
      <ChoiceList {...pieceOf(form, 'agrees')} label={t('sign.agrees')} options={options} />
      {form.values.agrees === 'no' && <TextArea {...pieceOf(form, 'words')} label={t('sign.words')} rows={2} />}
    </ActFrame>
  );
}
