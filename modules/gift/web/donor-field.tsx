import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Donor } from '#modules/gift/model/donor.ts';
import { Button } from '#platform/design/button.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { filterTolerant } from '#platform/web/shell/tolerant-filter.ts';
import styles from './gift.module.css';
import { More } from './more.tsx';

type Props = {
  name: string;
  label: string;
  hint?: string | undefined;
  value: string | null;
  onChange: (donorId: string | null) => void;
  error: string | undefined;
  /** Who cannot be meant. */
  without?: string | undefined;
};
const AT_ONCE = 6;

/** A donor among thousands, by any spelling of the name or by the mail address. */
export function DonorField({ value, onChange, without, ...field }: Props) {
  const { t } = useTranslation('gift');
  const [typed, setTyped] = useState('');
  const chosen = useRecord(Donor, value);
  if (chosen)
    return (
      <div className={styles.part}>
        <TextField {...field} value={nameOf(chosen)} onChange={() => onChange(null)} />
        <span>
          <Button kind="quiet" onClick={() => onChange(null)}>
            {t('donors.other')}
          </Button>
        </span>
      </div>
    );
  return (
    <div className={styles.part}>
      <TextField {...field} value={typed} onChange={setTyped} />
      {typed.trim() !== '' && <Found key={typed} typed={typed} without={without} onChoose={onChange} />}
    </div>
  );
}

const nameOf = ({ name, email }: StoredOf<typeof Donor>): string => [name, email].filter(Boolean).join(' · ');

type FoundProps = { typed: string; without: string | undefined; onChoose: (donorId: string) => void };

function Found({ typed, without, onChoose }: FoundProps) {
  const { t } = useTranslation('gift');
  const [shown, setShown] = useState(AT_ONCE);
  const donors = useRecords(Donor, ({ id, mergedIntoId }) => mergedIntoId === null && id !== without);
  const found = filterTolerant(typed, donors, (one) => [one.name, one.email ?? '']);
  if (found.length === 0) return <EmptyLine>{t('donors.noneFound')}</EmptyLine>;
  return (
    <>
      <RowList label={t('donors.title')}>
        {found.slice(0, shown).map((one) => (
          <Row
            key={one.id}
            title={one.name}
            under={one.email && <span>{one.email}</span>}
            due={<Button onClick={() => onChoose(one.id)}>{t('donors.choose')}</Button>}
          />
        ))}
      </RowList>
      <More all={found.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
    </>
  );
}
