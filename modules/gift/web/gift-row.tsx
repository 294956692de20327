import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { GIFT_MOVES, type Gift } from '#modules/gift/model/gift.ts';
import { recordGift } from '#modules/gift/model/record-gift.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import styles from './gift.module.css';
import { EndGiftForm, type Ending, ReceiveGiftForm } from './gift-acts.form.tsx';
import { useDonorName, useGiftSum } from './use-gift-words.ts';

type Kept = StoredOf<typeof Gift>;
const TONES = { promised: 'pending', received: 'ok', bounced: 'missed', refunded: 'mute', cancelled: 'mute' } as const;

/** One gift in a list, and what may become of it next. */
export function GiftRow({ gift, named = true }: { gift: Kept; named?: boolean }) {
  const { t, i18n } = useTranslation('gift');
  const [doing, setDoing] = useState<Ending | 'receive' | null>(null);
  const sum = useGiftSum();
  const nameOf = useDonorName();
  const { state, way, fund, receivedOn, promisedOn, donorId, reference, endedWhy, source } = gift;
  const close = () => setDoing(null);
  return (
    <>
      <Row
        title={named ? `${sum(gift)} · ${nameOf(donorId)}` : sum(gift)}
        to={named && donorId ? `/yd/${donorId}` : undefined}
        under={
          <>
            <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
            <span>{t(`way.${way}`)}</span>
            <FactLine icon="calendar">{dayWords(receivedOn ?? promisedOn, i18n.language)}</FactLine>
            {fund !== 'general' && way !== 'in-kind' && <Tag tone="info">{t(`fund.${fund}`)}</Tag>}
            {source === 'not-said' && <Tag tone="risk">{t('source.not-said')}</Tag>}
            {reference && <code>{reference}</code>}
            {endedWhy && <span>{endedWhy === 'gateway' ? t('byGateway') : endedWhy}</span>}
          </>
        }
        due={<GiftActs gift={gift} onDo={setDoing} />}
      />
      <Drawer opened={doing !== null} onClose={close} title={t(`do.${doing ?? 'receive'}`)}>
        {doing === 'receive' && <ReceiveGiftForm gift={gift} onClose={close} />}
        {doing !== null && doing !== 'receive' && <EndGiftForm gift={gift} what={doing} onClose={close} />}
      </Drawer>
    </>
  );
}

function GiftActs({ gift, onDo }: { gift: Kept; onDo: (what: Ending | 'receive') => void }) {
  const { t } = useTranslation('gift');
  const may = useMayAsk(recordGift);
  const moves = may ? GIFT_MOVES[gift.state] : [];
  const acts = [
    ...(moves.includes('received') ? (['receive'] as const) : []),
    ...(moves.includes('cancelled') ? (['cancel'] as const) : []),
    ...(moves.includes('bounced') && gift.way === 'cheque' ? (['bounce'] as const) : []),
    ...(moves.includes('refunded') && gift.way !== 'in-kind' ? (['refund'] as const) : []),
  ];
  if (acts.length === 0) return null;
  return (
    <span className={styles.acts}>
      {acts.map((what) => (
        <Button key={what} kind={what === 'receive' ? 'plain' : 'quiet'} onClick={() => onDo(what)}>
          {t(`do.${what}`)}
        </Button>
      ))}
    </span>
  );
}
