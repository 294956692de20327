import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Dialog } from '#platform/design/dialog.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { call } from '../http.ts';
import { useSession } from '../me.ts';
import type { Passkey } from './my-sign-in.ts';
import { NewPasskey } from './new-passkey.tsx';
import styles from './sign-in.module.css';
import { Trouble } from './trouble.tsx';
import { useTrying } from './use-trying.ts';

type PasskeyListProps = { passkeys: readonly Passkey[]; onChanged: () => void };

export function PasskeyList({ passkeys, onChanged }: PasskeyListProps) {
  const { t } = useTranslation('sign-in');
  const { refresh } = useSession();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Passkey | null>(null);
  const changed = () => {
    setAdding(false);
    setRemoving(null);
    onChanged();
    void refresh();
  };
  return (
    <Section title={t('passkeys.title')} count={passkeys.length}>
      {passkeys.length === 0 ? (
        <EmptyLine>{t('passkeys.none')}</EmptyLine>
      ) : (
        <RowList label={t('passkeys.title')}>
          {passkeys.map((one) => (
            <OnePasskey key={one.id} passkey={one} onRemove={() => setRemoving(one)} />
          ))}
        </RowList>
      )}
      <div className={styles.acts}>
        <Button icon="keys" onClick={() => setAdding(true)}>
          {t('passkeys.add')}
        </Button>
      </div>
      <Dialog opened={adding} onClose={() => setAdding(false)} title={t('passkeys.add')}>
        {adding && <NewPasskey second={passkeys.length > 0} onMade={changed} />}
      </Dialog>
      <Dialog opened={removing !== null} onClose={() => setRemoving(null)} title={t('passkeys.removeTitle')}>
        {removing && <RemovePasskey passkey={removing} onRemoved={changed} />}
      </Dialog>
    </Section>
  );
}

function OnePasskey({ passkey, onRemove }: { passkey: Passkey; onRemove: () => void }) {
  const { t, i18n } = useTranslation('sign-in');
  const { name, addedAt, lastUsedAt, synced } = passkey;
  return (
    <Row
      title={name}
      under={
        <>
          <span>{t('passkeys.added', { when: momentWords(addedAt, i18n.language) })}</span>
          <span>
            {lastUsedAt
              ? t('passkeys.used', { when: momentWords(lastUsedAt, i18n.language) })
              : t('passkeys.neverUsed')}
          </span>
          <Tag>{t(synced ? 'passkeys.synced' : 'passkeys.thisThing')}</Tag>
        </>
      }
      due={
        <Button kind="quiet" onClick={onRemove}>
          {t('passkeys.remove')}
          <span className="s-hidden">{name}</span>
        </Button>
      }
    />
  );
}

function RemovePasskey({ passkey, onRemoved }: { passkey: Passkey; onRemoved: () => void }) {
  const { t } = useTranslation('sign-in');
  const { busy, trouble, attempt } = useTrying();
  async function remove() {
    if (await attempt(() => call('POST', `/api/my-sign-in/passkeys/${passkey.id}/remove`, {}))) onRemoved();
  }
  return (
    <div className={styles.stack}>
      <p>{t('passkeys.removeWhat', { name: passkey.name })}</p>
      <Trouble words={trouble} />
      <Button kind="danger" wide busy={busy} onClick={() => void remove()}>
        {t('passkeys.remove')}
      </Button>
    </div>
  );
}
