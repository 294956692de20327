import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { usePersonOptions } from './colleagues-and-people.ts';

type Values = { personId: string | null; role: string | null; since: Dated | null; note: string };

/** Names somebody's role in this file. Roles are added, never exchanged: one person may hold several. */
export function AddParticipantForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const initial: Values = { personId: null, role: null, since: null, note: '' };
  const toInput = (values: Values) => ({
    participantId: newId(),
    participant: { ...values, caseFileId, note: orNull(values.note) },
  });
  const form = useActForm(addParticipant, { initial, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('participant.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onClose={onClose}
    >
      <SelectField
        {...pieceOf(form, 'personId')}
        label={t('participant.person')}
        hint={t('participant.personHint')}
        options={usePersonOptions()}
      />
      <SelectField
        {...pieceOf(form, 'role')}
        label={t('participant.role')}
        options={useCodeOptions('participant_role')}
      />
      <DateWithPrecision
        {...pieceOf(form, 'since')}
        label={t('participant.since')}
        aside={t('ifYouWant')}
        today={useToday()}
      />
      <TextArea {...pieceOf(form, 'note')} label={t('participant.note')} aside={t('ifYouWant')} rows={2} />
    </ActFrame>
  );
}
