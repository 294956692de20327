/** Which form is open beside an investigation. */
export type Writing = 'lead' | 'activity' | 'go' | 'let-in' | 'correct' | 'close' | { activity: string } | null;
export type OnWrite = ((writing: Writing) => void) | undefined;
