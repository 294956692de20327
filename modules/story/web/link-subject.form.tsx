import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { askCaseManager } from '#modules/story/model/begin-story.ts';
import { linkSubject } from '#modules/story/model/link-subject.ts';
import type { StoryFacts } from '#modules/story/model/story.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { usePersonLabel } from './use-person-label.ts';

type FormProps = { story: Stored<StoryFacts>; onClose: () => void };

/** Says whom a story tells of. It is kept with her: the desk learns that it is somebody, and never who. */
export function LinkSubjectForm({ story, onClose }: FormProps) {
  const { t } = useTranslation('story');
  const label = usePersonLabel();
  const files = useRecords(CaseFile);
  const initial = { caseFileId: null as string | null, toldAs: null as string | null };
  const form = useActForm(linkSubject, {
    initial,
    toInput: ({ caseFileId, toldAs }) => ({
      subjectId: newId(),
      storyId: story.id,
      personId: files.find(({ id }) => id === caseFileId)?.personId ?? null,
      caseFileId,
      toldAs,
    }),
    onKept: onClose,
  });
  const options = files.map(({ id, personId }) => ({ code: id, label: label(personId) }));
  return (
    <ActFrame form={form} title={t('subject.link')} about={t('subject.about')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'caseFileId')} label={t('subject.who')} options={options} />
      <ChoiceTiles
        {...pieceOf(form, 'toldAs')}
        label={t('subject.toldAs')}
        hint={t('subject.toldAsHint')}
        options={['child', 'adult'].map((code) => ({ code, label: t(`subject.${code}`) }))}
      />
    </ActFrame>
  );
}

/** Lets a case manager see the story, so that she says whom it tells of. */
export function AskCaseManagerForm({ story, onClose }: FormProps) {
  const { t } = useTranslation('story');
  const initial = { staffId: null as string | null };
  const toInput = ({ staffId }: typeof initial) => ({ storyId: story.id, staffId });
  const form = useActForm(askCaseManager, { initial, toInput, onKept: onClose });
  const options = useRecords(StaffMember)
    .filter(({ leftOn, roles }) => leftOn === null && roles.includes('case-manager'))
    .map(({ id, name }) => ({ code: id, label: name }));
  return (
    <ActFrame form={form} title={t('askManager')} about={t('askManagerAbout')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'staffId')} label={t('askManagerWho')} options={options} />
    </ActFrame>
  );
}
