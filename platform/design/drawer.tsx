import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import { Drawer as MantineDrawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './drawer.module.css';

type DrawerProps = {
  opened: boolean;
  onClose: () => void;
  /** Read aloud; the form inside shows its own. */
  title: string;
  children: ReactNode;
};

/** Holds a form: at the right on desktops, the whole screen on phones. */
export function Drawer({ opened, onClose, title, children }: DrawerProps) {
  const isPhone = useMediaQuery('(max-width: 39.99em)') ?? false;
  return (
    <MantineDrawer.Root
      opened={opened}
      onClose={onClose}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '100%' : '27.5rem'}
      transitionProps={{ duration: 180 }}
      // Not `className` on the content: Mantine puts that on the layer around it too, which then covers the page.
      classNames={{ content: styles.content ?? '', body: styles.body ?? '', overlay: styles.overlay ?? '' }}
    >
      <MantineDrawer.Overlay />
      <MantineDrawer.Content aria-label={title}>
        <MantineDrawer.Body p={0}>{children}</MantineDrawer.Body>
      </MantineDrawer.Content>
    </MantineDrawer.Root>
  );
}
