import { useTranslation } from 'react-i18next';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecords } from '#platform/web/records.ts';
import { nameTeamMember } from '../model/name-team-member.ts';
import { errorOf } from './error-of.ts';

type Values = { is: string; staffId: string | null; words: string; role: string | null };
const KINDS = ['colleague', 'officer', 'witness'] as const;
const ICONS = { colleague: 'team', officer: 'police', witness: 'person' } as const;

export function NameTeamMemberForm({ operationId, onClose }: { operationId: string; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const colleagues = useRecords(StaffMember, ({ leftOn }) => leftOn === null);
  const initial: Values = { is: 'colleague', staffId: null, words: '', role: null };
  const memberId = newId();
  const form = useActForm(nameTeamMember, { initial, toInput: (values) => inputOf(values, { memberId, operationId }), onKept: onClose });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('team.formTitle')} keepLabel={t('team.keep')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <ChoiceTiles name="is" label={t('team.who')} columns={3} options={KINDS.map((code) => ({ code, label: t(`team.is.${code}`), icon: ICONS[code] }))} value={values.is} onChange={(is) => set('is', is)} />
      {values.is === 'colleague' ? (
        <SelectField name="staffId" label={t('team.colleague')} options={colleagues.map(({ id, name }) => ({ code: id, label: name }))} value={values.staffId} onChange={(staffId) => set('staffId', staffId)} error={errorOf(form, 'staffId')} />
      ) : (
        <TextField name="words" label={t(`team.words.${values.is}`)} hint={t('team.wordsHint')} value={values.words} onChange={(words) => set('words', words)} error={errorOf(form, 'words')} />
      )}
      <SelectField name="role" label={t('team.role')} options={useCodeOptions('operation_role')} value={values.role} onChange={(role) => set('role', role)} error={errorOf(form, 'role')} />
    </FormFrame>
  );
}

function inputOf({ is, staffId, words, role }: Values, ids: { memberId: string; operationId: string }): object {
  const who = is === 'colleague' ? { is, staffId } : { is, words };
  return { ...ids, who, role, since: null };
}
