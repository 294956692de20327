import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { TipFacts } from '#modules/tip/model/tip.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';

/** A tip in a list: how it came, from where, when. Never its words: whoever passes by could read them. */
export function TipRow({ tip, selected }: { tip: Stored<TipFacts>; selected: boolean }) {
  const { t } = useTranslation(['tip', 'codes']);
  const isPending = usePending();
  const under = (
    <>
      {tip.place && <FactLine icon="find">{tip.place}</FactLine>}
      {tip.status !== 'waiting' && (
        <Tag tone={tip.status === 'accepted' || tip.status === 'joined' ? 'ok' : 'mute'}>
          {t(`tip:status.${tip.status}`)}
        </Tag>
      )}
    </>
  );
  const title = t('tip:row', { channel: t(`codes:tip_channel.${tip.channel}`) });
  return (
    <Row
      title={title}
      under={under}
      due={<DatedText value={tip.received} />}
      to={`/b/${tip.id}`}
      selected={selected}
      pending={isPending(tip.id)}
    />
  );
}
