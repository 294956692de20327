import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Prayer } from '#modules/prayer/model/prayer.ts';
import { endPrayer, showPrayer, writePrayer } from '#modules/prayer/model/prayer-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { SureButton } from '#platform/design/sure-button.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { useDoing } from '#platform/web/use-doing.ts';
import { WritePrayerForm } from './write-prayer.form.tsx';

type Kept = StoredOf<typeof Prayer>;
const ORDER = ['draft', 'shown', 'ended', 'taken-back', 'refused'] as const;
const TONES = { draft: 'pending', shown: 'ok', ended: 'mute', refused: 'missed', 'taken-back': 'mute' } as const;

/** What is prayed for in public, what is written and not shown yet, and what was. */
export function PrayerList() {
  const { t } = useTranslation('prayer');
  const [writing, setWriting] = useState<Kept | null>(null);
  const all = useRecords(Prayer).toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const { ask, refused } = useDoing();
  const may = useMayAsk(writePrayer);
  return (
    <Section title={t('ours')} count={all.filter(({ state }) => state === 'shown').length}>
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {all.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('ours')}>
          {all.map((one) => (
            <PrayerRow
              key={one.id}
              prayer={one}
              acts={
                may && (
                  <Cluster>
                    {one.state === 'draft' && (
                      <Button onClick={() => void ask(showPrayer, { prayerId: one.id })}>{t('show')}</Button>
                    )}
                    {one.state === 'draft' && one.consentId === null && (
                      <Button kind="quiet" onClick={() => setWriting(one)}>
                        {t('rewrite')}
                      </Button>
                    )}
                    {one.state === 'shown' && (
                      <SureButton onSure={() => void ask(endPrayer, { prayerId: one.id })}>{t('end')}</SureButton>
                    )}
                  </Cluster>
                )
              }
            />
          ))}
        </RowList>
      )}
      <Drawer opened={writing !== null} onClose={() => setWriting(null)} title={t('write.title')}>
        {writing && <WritePrayerForm prayer={writing} onClose={() => setWriting(null)} />}
      </Drawer>
    </Section>
  );
}

function PrayerRow({ prayer, acts }: { prayer: Kept; acts: ReactNode }) {
  const { t, i18n } = useTranslation('prayer');
  const { texts, state, from, name, until, consentId, reason } = prayer;
  const own = texts.find(({ language }) => language === i18n.language) ?? texts[0];
  const under = (
    <>
      <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
      {from === 'reader' && <span>{name ?? t('reader')}</span>}
      {from === 'house' && <span>{texts.map(({ language }) => t(`language.${language}`)).join(', ')}</span>}
      {consentId && <Tag icon="second-person">{t('byConsent')}</Tag>}
      {until && <span>{t('until', { day: dayWords(until, i18n.language) })}</span>}
      {reason && <span>{t(`reason.${reason}`)}</span>}
    </>
  );
  return <Row title={own ? <span lang={own.language}>{own.words}</span> : t('noWords')} under={under} due={acts} />;
}
