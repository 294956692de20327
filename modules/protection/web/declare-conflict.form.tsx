import { useTranslation } from 'react-i18next';
import { hasRole } from '#kernel/actor.ts';
import { Person } from '#modules/person/model/person.ts';
import { declareConflict } from '#modules/protection/model/declare-conflict.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMe } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';

type Values = { conflictId: string; personId: string | null; staffId: string | null; kind: string | null };

/** Says that a colleague, or oneself, must not see this person. It takes hold at once. */
export function DeclareConflictForm({ personId, onClose }: WriteActProps) {
  const { t } = useTranslation('protection');
  const me = useMe();
  const person = useRecord(Person, personId);
  // Begun from a list, nobody is meant yet.
  const people = useRecords(Person)
    .map(({ id, nameUsed, displayCode }) => ({
      code: id,
      label: nameUsed ? `${nameUsed} (${displayCode})` : displayCode,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const colleagues = useRecords(StaffMember, { leftOn: null });
  const initial: Values = { conflictId: newId(), personId: personId ?? null, staffId: me.staffId, kind: null };
  const form = useActForm(declareConflict, { initial, toInput: (values) => values, onKept: onClose });
  const others = hasRole(me, 'director', 'case-manager')
    ? colleagues
    : colleagues.filter(({ id }) => id === me.staffId);
  const kinds = (['related', 'is'] as const).map((code) => ({ code, label: t(`declare.${code}`) }));
  return (
    <ActFrame
      form={form}
      title={t('declare.title')}
      about={person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      onClose={onClose}
      keepLabel={t('declare.keep')}
    >
      <p>{t('declare.explained')}</p>
      {!personId && <SelectField {...pieceOf(form, 'personId')} label={t('declare.whom')} options={people} />}
      <SelectField
        {...pieceOf(form, 'staffId')}
        label={t('declare.who')}
        options={others.map(({ id, name }) => ({ code: id, label: name }))}
      />
      <ChoiceList {...pieceOf(form, 'kind')} label={t('declare.kind')} options={kinds} />
    </ActFrame>
  );
}
