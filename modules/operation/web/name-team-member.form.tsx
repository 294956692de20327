import { useTranslation } from 'react-i18next';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { nameTeamMember } from '../model/name-team-member.ts';

type Values = { is: string; staffId: string | null; words: string; role: string | null };
const EMPTY: Values = { is: 'colleague', staffId: null, words: '', role: null };
const KINDS = ['colleague', 'officer', 'witness'] as const;
const ICONS = { colleague: 'team', officer: 'police', witness: 'person' } as const;

export function NameTeamMemberForm({ operationId, onClose }: { operationId: string; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const memberId = newId();
  const toInput = (values: Values) => inputOf(values, { memberId, operationId });
  const form = useActForm(nameTeamMember, { initial: EMPTY, toInput, onKept: onClose });
  const kinds = KINDS.map((code) => ({ code, label: t(`team.is.${code}`), icon: ICONS[code] }));
  return (
    <ActFrame form={form} title={t('team.formTitle')} keepLabel={t('team.keep')} onClose={onClose}>
      <ChoiceTiles {...pieceOf(form, 'is')} label={t('team.who')} columns={3} options={kinds} />
      <WhoItIs form={form} />
      <SelectField {...pieceOf(form, 'role')} label={t('team.role')} options={useCodeOptions('operation_role')} />
    </ActFrame>
  );
}

function WhoItIs({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('operation');
  const colleagues = useRecords(StaffMember, ({ leftOn }) => leftOn === null);
  const { is } = form.values;
  const options = colleagues.map(({ id, name }) => ({ code: id, label: name }));
  if (is === 'colleague')
    return <SelectField {...pieceOf(form, 'staffId')} label={t('team.colleague')} options={options} />;
  return <TextField {...pieceOf(form, 'words')} label={t(`team.words.${is}`)} hint={t('team.wordsHint')} />;
}

function inputOf({ is, staffId, words, role }: Values, ids: { memberId: string; operationId: string }): object {
  const who = is === 'colleague' ? { is, staffId } : { is, words };
  return { ...ids, who, role, since: null };
}
