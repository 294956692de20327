import { useTranslation } from 'react-i18next';
import type { FactsOf, Stored } from '#kernel/record.ts';
import { type Relation, SAFE_TO_CONTACT } from '#modules/person/model/person.ts';
import { correctRelation } from '#modules/person/model/relate-people.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { orNull } from '#platform/web/or-null.ts';

type Facts = FactsOf<typeof Relation>;
type Values = { safeToContact: Facts['safeToContact']; occupation: string; note: string };

/** Corrects a relation: above all whether contact is safe, which can change in a day. */
export function CorrectRelationForm({ relation, onClose }: { relation: Stored<Facts>; onClose: () => void }) {
  const { t } = useTranslation('person');
  const initial: Values = {
    safeToContact: relation.safeToContact,
    occupation: relation.occupation ?? '',
    note: relation.note ?? '',
  };
  const form = useActForm(correctRelation, {
    initial,
    toInput: (values) => ({ relationId: relation.id, changes: changesOf(values, relation) }),
    basedOn: { [relation.id]: relation.version },
    onKept: onClose,
  });
  const options = SAFE_TO_CONTACT.map((code) => ({ code, label: t(`relation.safe.${code}`) }));
  return (
    <ActFrame form={form} title={t('relation.correct')} onClose={onClose} keepLabel={t('correct.keep')}>
      <ChoiceTiles
        name="safeToContact"
        columns={3}
        label={t('relation.isSafe')}
        options={options}
        value={form.values.safeToContact}
        onChange={(code) => form.set('safeToContact', code as Values['safeToContact'])}
      />
      <TextField
        name="occupation"
        label={t('relation.occupation')}
        value={form.values.occupation}
        onChange={(text) => form.set('occupation', text)}
      />
      <TextArea
        name="note"
        rows={2}
        label={t('relation.note')}
        value={form.values.note}
        onChange={(text) => form.set('note', text)}
      />
    </ActFrame>
  );
}

function changesOf(values: Values, before: Facts): Partial<Facts> {
  const after = {
    safeToContact: values.safeToContact,
    occupation: orNull(values.occupation),
    note: orNull(values.note),
  };
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => value !== before[name as keyof typeof after]),
  );
}
