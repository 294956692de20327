import { useTranslation } from 'react-i18next';
import { Person, Relation } from '#modules/person/model/person.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

type Values = { relation: string | null; relatedId: string | null };

/** Who of the family: what they are to her, and which person of ours, where we know them. Whom she must be kept from says so. */
export function RelativeFields<V extends Values>({ form, personId }: { form: ActForm<V>; personId: string }) {
  const { t } = useTranslation(['family-work', 'design']);
  const relations = useRecords(Relation, (one) => one.personId === personId || one.otherId === personId);
  const people = useRecords(Person);
  const options = relations.flatMap((one) => {
    const otherId = one.personId === personId ? one.otherId : one.personId;
    const person = people.find(({ id }) => id === otherId);
    const name = person?.nameUsed ?? person?.displayCode ?? t('design:unknownName');
    const hint = one.safeToContact === 'no' ? t('family-work:notSafe') : undefined;
    return [{ code: otherId, label: hint ? `${name} · ${hint}` : name }];
  });
  return (
    <>
      <SelectField
        {...(pieceOf(form, 'relation') as {
          name: string;
          value: string | null;
          onChange: (code: string | null) => void;
        })}
        label={t('family-work:form.relation')}
        options={useCodeOptions('relation_kind')}
      />
      {options.length > 0 && (
        <SelectField
          {...(pieceOf(form, 'relatedId') as {
            name: string;
            value: string | null;
            onChange: (code: string | null) => void;
          })}
          label={t('family-work:form.related')}
          options={options}
        />
      )}
    </>
  );
}
