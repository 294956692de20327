import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.tsx';
import { Icon, type IconName } from './icons.tsx';
import type { Tier } from './kinds.ts';
import styles from './tier-mark.module.css';

const GLYPHS: Record<Tier, IconName> = {
  P0: 'public',
  P1: 'internal',
  P2: 'personal',
  P3: 'sensitive',
  P4: 'sealed',
};

/** How closely something is kept; explains itself on a click. */
export function TierMark({ tier, button = true }: { tier: Tier; button?: boolean | undefined }) {
  const { t } = useTranslation('design');
  const [opened, setOpened] = useState(false);
  const colour = { color: `var(--s-tier-${tier})` };
  const inside = (
    <>
      <Icon name={GLYPHS[tier]} size={13} />
      {tier}
    </>
  );
  if (!button)
    return (
      <span className={styles.mark} style={colour} title={t(`tier.${tier}.name`)}>
        {inside}
      </span>
    );
  return (
    <>
      <button
        type="button"
        className={styles.mark}
        style={colour}
        aria-label={t('tier.label', { tier, name: t(`tier.${tier}.name`) })}
        onClick={() => setOpened(true)}
      >
        {inside}
      </button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t(`tier.${tier}.name`)}>
        <p>{t(`tier.${tier}.words`)}</p>
      </Dialog>
    </>
  );
}
