import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LaneOrder, orderLane } from '#modules/outreach/model/lane-order.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Note } from '#platform/design/note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMe } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './outreach.module.css';
import { type Contact, useNextWords } from './use-outreach.ts';

type Props = { areaId: string; contacts: readonly Contact[]; ordered: boolean; onDone: () => void };

/** The way through one area, moved step by step: earlier, later. Each step is kept, and works with keys and thumbs alike. */
export function LaneOrderPart({ areaId, contacts, ordered, onDone }: Props) {
  const { t } = useTranslation('outreach-room');
  const words = useNextWords();
  const order = useOrder(areaId);
  const move = (from: number, by: number) => {
    const ids = contacts.map(({ id }) => id);
    const [one] = ids.splice(from, 1);
    if (one) order([...ids.slice(0, from + by), one, ...ids.slice(from + by)]);
  };
  return (
    <div className={styles.stack}>
      <Note icon="lock">{t('route.noPlace')}</Note>
      <RowList label={t('route.order')}>
        {contacts.map((contact, index) => (
          <Row
            key={contact.id}
            title={<span className="s-private">{contact.alias}</span>}
            under={
              <>
                <span>{contact.displayCode}</span>
                <span>{words(contact)}</span>
              </>
            }
            due={
              <Cluster>
                {index > 0 && (
                  <Button kind="quiet" onClick={() => move(index, -1)}>
                    {t('route.earlier')}
                    <span className="s-hidden"> {contact.displayCode}</span>
                  </Button>
                )}
                {index < contacts.length - 1 && (
                  <Button kind="quiet" onClick={() => move(index, 1)}>
                    {t('route.later')}
                    <span className="s-hidden"> {contact.displayCode}</span>
                  </Button>
                )}
              </Cluster>
            }
          />
        ))}
      </RowList>
      <Cluster>
        <Button kind="primary" onClick={onDone}>
          {t('route.done')}
        </Button>
        {ordered && (
          <Button kind="quiet" onClick={() => order([])}>
            {t('route.byHour')}
          </Button>
        )}
      </Cluster>
    </div>
  );
}

/** Keeps the way. Whom I do not meet today keeps her place behind those I do. */
function useOrder(areaId: string): (today: readonly string[]) => void {
  const { staffId: workerId } = useMe();
  const ask = useAsk();
  const [orderId] = useState(newId);
  const before = useRecords(LaneOrder, { workerId, areaId })[0]?.contactIds ?? [];
  return (today) => {
    const rest = today.length > 0 ? before.filter((id) => !today.includes(id)) : [];
    void ask(orderLane, { orderId, workerId, areaId, contactIds: [...today, ...rest] });
  };
}
