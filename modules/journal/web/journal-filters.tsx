import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Field } from '#platform/design/field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRecords } from '#platform/web/records.ts';
import styles from './journal.module.css';
import { type Chosen, EVERYTHING } from './use-journal.ts';

const ID = /^[a-z2-7]{12}$/;
type FiltersProps = { chosen: Chosen; onChoose: (chosen: Chosen) => void };

/** By colleague, by person or record, by day. */
export function JournalFilters({ chosen, onChoose }: FiltersProps) {
  const { t } = useTranslation('journal');
  const colleagues = [...useRecords(StaffMember)].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div className={styles.filters}>
      <SelectField
        name="staff"
        label={t('colleague')}
        value={chosen.staff}
        onChange={(staff) => onChoose({ ...chosen, staff })}
        options={colleagues.map(({ id, name }) => ({ code: id, label: name }))}
      />
      <About key={chosen.about} chosen={chosen} onChoose={onChoose} />
      <Day name="from" chosen={chosen} onChoose={onChoose} />
      <Day name="to" chosen={chosen} onChoose={onChoose} />
      {JSON.stringify(chosen) !== JSON.stringify(EVERYTHING) && (
        <Button kind="quiet" onClick={() => onChoose(EVERYTHING)}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

function About({ chosen, onChoose }: FiltersProps) {
  const { t } = useTranslation('journal');
  const people = useRecords(Person);
  const [text, setText] = useState(people.find(({ id }) => id === chosen.about)?.displayCode ?? chosen.about ?? '');
  const [unknown, setUnknown] = useState(false);
  function choose(event: FormEvent) {
    event.preventDefault();
    const said = text.trim();
    const found =
      people.find(({ displayCode }) => displayCode.toLowerCase() === said.toLowerCase())?.id ?? said.toLowerCase();
    const is = said === '' ? null : found;
    setUnknown(is !== null && !ID.test(is));
    if (is === null || ID.test(is)) onChoose({ ...chosen, about: is });
  }
  return (
    <form onSubmit={choose} className={styles.about}>
      <TextField
        name="about"
        label={t('about')}
        hint={t('aboutHint')}
        value={text}
        onChange={setText}
        error={unknown ? t('aboutUnknown') : undefined}
      />
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}

function Day({ name, chosen, onChoose }: FiltersProps & { name: 'from' | 'to' }) {
  const { t } = useTranslation('journal');
  return (
    <Field name={name} label={t(name)}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="date"
          className={styles.day}
          value={chosen[name] ?? ''}
          aria-describedby={describedBy}
          onChange={(event) => onChoose({ ...chosen, [name]: event.currentTarget.value || null })}
        />
      )}
    </Field>
  );
}
