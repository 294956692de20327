import { type ComponentType, createContext, type LazyExoticComponent, useContext } from 'react';

/** What a part of a task's sheet is told: of what it is, and how to close the sheet once it is done. */
export type TaskPartProps = { taskId: string; aboutId: string; onClose: () => void };
export type TaskPart = LazyExoticComponent<ComponentType<TaskPartProps>>;

const Parts = createContext<Readonly<Record<string, TaskPart>>>({});

/** Hands in what modules show in the sheet of a task about one of their kinds; such a task is ended there. */
export const TaskPartsProvider = Parts.Provider;

export function useTaskPart(aboutKind: string | null): TaskPart | null {
  const parts = useContext(Parts);
  return (aboutKind !== null && parts[aboutKind]) || null;
}
