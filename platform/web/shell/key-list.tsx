import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '#platform/design/check-field.tsx';
import { Dialog } from '#platform/design/dialog.tsx';
import styles from './key-list.module.css';
import type { Room } from './kinds.ts';
import { letterKeysOn, switchLetterKeys } from './letter-keys.ts';

type KeyListProps = { opened: boolean; onClose: () => void; rooms: readonly Room[] };

/** `?`: what the keys do here. */
export function KeyList({ opened, onClose, rooms }: KeyListProps) {
  const { t } = useTranslation('shell');
  const [on, setOn] = useState(letterKeysOn);
  function change(next: boolean) {
    switchLetterKeys(next);
    setOn(next);
  }
  const lines: [string, string][] = [
    ['Ctrl K', t('keys.palette')],
    ['/', t('keys.search')],
    ['N', t('keys.write')],
    ...rooms.map((room): [string, string] => [`G ${room.letter.toUpperCase()}`, room.label]),
    ['J K', t('keys.rows')],
    ['Enter', t('keys.open')],
    ['H', t('keys.cover')],
    ['?', t('keys.help')],
    ['Esc', t('keys.close')],
    ['Shift ×3', t('keys.leave')],
  ];
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')}>
      <dl className={styles.list}>
        {lines.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <CheckField
        name="letterKeys"
        label={t('settings.keys')}
        hint={t('settings.keysHint')}
        value={on}
        onChange={change}
      />
    </Dialog>
  );
}
