import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Compartment } from '#kernel/need-to-know.ts';
import { MySessions } from '#modules/counselling/web/session-rows.tsx';
import { HandOutToday } from '#modules/health/web/hand-out-today.tsx';
import { OpenWishes } from '#modules/spiritual-care/web/wish-rows.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useMe } from '#platform/web/me.ts';
import styles from './care-room.module.css';

/** Lists of those who heal, in the order of the day. Nobody is told that there is one she does not reach. */
const LISTS: readonly { compartment: Compartment; list: () => ReactNode }[] = [
  { compartment: 'medicines', list: HandOutToday },
  { compartment: 'counselling', list: MySessions },
  { compartment: 'spiritual', list: OpenWishes },
];

/** One room for what is done for healing: what is to be handed out, sessions, what somebody asked for. */
export function CareRoomScreen() {
  const { t } = useTranslation('rooms');
  const { ownReads } = useMe();
  return (
    <div className={styles.page}>
      <PageHeader title={t('f')} />
      {LISTS.filter(({ compartment }) => ownReads.includes(compartment)).map(({ compartment, list: List }) => (
        <List key={compartment} />
      ))}
    </div>
  );
}
