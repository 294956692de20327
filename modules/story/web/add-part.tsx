import { useTranslation } from 'react-i18next';
import type { BlockKind } from '#modules/story/model/block.ts';
import { Button } from '#platform/design/button.tsx';
import type { IconName } from '#platform/design/icons.tsx';
import type { Offers } from './marking.ts';
import styles from './words.module.css';

const KINDS: readonly (readonly [BlockKind, IconName, keyof Offers | null])[] = [
  ['paragraph', 'write', null],
  ['heading', 'write', null],
  ['quote', 'quote', null],
  ['picture', 'pictures', 'pictures'],
  ['figure', 'figures', 'figures'],
  ['appeal', 'heart', 'appeals'],
];

/** What can be added; what there is none of yet is not offered. */
export function AddPart({ offers, onAdd }: { offers: Offers; onAdd: (kind: BlockKind) => void }) {
  const { t } = useTranslation('story');
  return (
    <div className={styles.tools}>
      {KINDS.filter(([, , of]) => of === null || offers[of].length > 0).map(([kind, icon]) => (
        <Button key={kind} icon={icon} onClick={() => onAdd(kind)}>
          {t(`kind.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
