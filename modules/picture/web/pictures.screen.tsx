import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { addPicture } from '#modules/picture/model/add-picture.ts';
import { altFor, Picture, type PictureLabel } from '#modules/picture/model/picture.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useGo } from '#platform/web/address.ts';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AddDrawingForm, AddPictureForm } from './add-picture.form.tsx';
import { ALT_LANGUAGES } from './alt-fields.tsx';
import { CheckPictureForm, DescribePictureForm, WithdrawPictureForm } from './change-picture.form.tsx';
import styles from './picture.module.css';
import { PictureShown } from './picture-shown.tsx';

type Kept = StoredOf<typeof Picture>;
type Doing = 'look' | 'describe' | 'withdraw';
const ORDER = ['waiting', 'fit', 'withdrawn', 'unfit'] as const;
const TONES = { waiting: 'pending', fit: 'ok', unfit: 'missed', withdrawn: 'mute' } as const;
const FORMS = { look: CheckPictureForm, describe: DescribePictureForm, withdraw: WithdrawPictureForm } as const;

/** What may stand in a story, what waits for a second look, and what is gone. */
export function PicturesScreen() {
  const { t } = useTranslation('picture');
  const [adding, setAdding] = useState<'send' | 'takeDrawing' | null>(null);
  const { open, doing, close } = useDoing();
  const may = useMayAsk(addPicture);
  const pictures = useRecords(Picture).toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const actions = may && (
    <>
      <Button icon="pictures" onClick={() => setAdding('takeDrawing')}>
        {t('takeDrawing')}
      </Button>
      <Button kind="primary" icon="write" onClick={() => setAdding('send')}>
        {t('send')}
      </Button>
    </>
  );
  const Form = doing && FORMS[doing.what];
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} actions={actions} />
      {pictures.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      <ul className={styles.grid} aria-label={t('title')}>
        {pictures.map((picture) => (
          <PictureCard key={picture.id} picture={picture} onDo={may ? (what) => open(picture, what) : null} />
        ))}
      </ul>
      <Drawer opened={adding !== null} onClose={() => setAdding(null)} title={t(adding ?? 'send')}>
        {adding === 'send' && <AddPictureForm onClose={() => setAdding(null)} />}
        {adding === 'takeDrawing' && <AddDrawingForm onClose={() => setAdding(null)} />}
      </Drawer>
      <Drawer opened={doing !== null} onClose={close} title={t('title')}>
        {Form && doing && <Form picture={doing.picture} onClose={close} />}
      </Drawer>
    </div>
  );
}

/** A picture may be opened by its address, from Today: then it is looked at. */
function useDoing() {
  const go = useGo();
  const { id } = useParams({ strict: false }) as { id?: string };
  const [chosen, setChosen] = useState<{ id: string; what: Doing } | null>(null);
  const me = useMe();
  const asked = chosen ?? (id ? { id, what: 'look' as const } : null);
  const picture = useRecords(Picture).find((one) => one.id === asked?.id);
  const isMine = asked?.what === 'look' && (picture?.state !== 'waiting' || picture.addedBy === me.staffId);
  return {
    doing: asked && picture && !isMine ? { picture, what: asked.what } : null,
    open: (one: Kept, what: Doing) => setChosen({ id: one.id, what }),
    close: () => {
      setChosen(null);
      if (id) go('/xp');
    },
  };
}

function PictureCard({ picture, onDo }: { picture: Kept; onDo: ((what: Doing) => void) | null }) {
  const { t, i18n } = useTranslation('picture');
  const me = useMe();
  const { label, state, alts, seen } = picture;
  const isOver = state === 'unfit' || state === 'withdrawn';
  const missing = ALT_LANGUAGES.filter((one) => !alts.some(({ language }) => language === one));
  const languages = missing.map((one) => t(`language.${one}`)).join(', ');
  const mine = picture.addedBy === me.staffId;
  return (
    <li className={styles.card}>
      <PictureShown picture={picture} width={480} />
      <div className={styles.words}>
        <h2>{altFor(picture, i18n.language) ?? t(`label.${label}`)}</h2>
        <Cluster>
          <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
          <Tag>{t(`label.${label satisfies PictureLabel}`)}</Tag>
        </Cluster>
        {!isOver && missing.length > 0 && <FactLine icon="languages">{t('noAlt', { languages })}</FactLine>}
        {seen.length > 0 && (
          <FactLine icon="show">{t('seen', { what: seen.map((one) => t(`trace.${one}`)).join('; ') })}</FactLine>
        )}
        {state === 'waiting' && mine && <FactLine icon="second-person">{t('own')}</FactLine>}
        {onDo && !isOver && (
          <div className={styles.acts}>
            {state === 'waiting' && !mine && (
              <Button kind="primary" icon="show" onClick={() => onDo('look')}>
                {t('look')}
              </Button>
            )}
            <Button kind="quiet" onClick={() => onDo('describe')}>
              {t('describe')}
            </Button>
            <Button kind="quiet" onClick={() => onDo('withdraw')}>
              {t('withdraw.title')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
