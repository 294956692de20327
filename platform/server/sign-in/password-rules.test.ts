import { describe, expect, test } from 'vitest';
import { judgePassword } from './password-rules.ts';

const NAMES = ['Mumbai Smiles', 'Daybook', 'asha', 'Asha Pawar'];
const codeOf = (password: string) => judgePassword(password, NAMES)?.code ?? 'taken';

describe('a password', () => {
  test('of fourteen characters is too short, whatever they are', () => {
    expect(codeOf('kR7!vQ2#mZ9&xT')).toBe('password.too-short');
    expect(codeOf('kR7!vQ2#mZ9&xTp')).toBe('taken');
  });

  test('is counted in characters, not in bytes', () => {
    expect(codeOf('पानीबादलकुआँ')).toBe('password.too-short');
    expect(codeOf('𝔞'.repeat(14))).toBe('password.too-short');
  });

  test('of one’s own words is taken: no capital, digit or sign is asked for', () => {
    expect(codeOf('seven grey herons over wadala')).toBe('taken');
    expect(codeOf('बारिश में भीगी पुरानी साइकिल')).toBe('taken');
    expect(codeOf('thirsty brass kettle whistles')).toBe('taken');
  });

  test.each([
    'passwordpassword',
    'Password1234567',
    'P@ssw0rdP@ssw0rd!',
    'qwertyuiopasdfgh',
    '123456789012345',
    'aaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    'xk3xk3xk3xk3xk3xk3',
    'iloveyouforever',
    'ILoveMyIndia1947',
    'jaihindjaihind2024',
    'omsairamomsairam',
    'Welcome2024Welcome',
    'letmeinletmein!!!',
    '1q2w3e4r5t6y7u8i',
    'zyxwvutsrqponmlk',
    'correct horse battery staple',
    'changemechangeme99',
    'ganpatibappa1234',
    'krishnakrishna108',
  ])('that many would choose is refused: %s', (password) => {
    expect(codeOf(password)).toBe('password.too-common');
  });

  test('that holds the name of its owner or of her house is refused', () => {
    expect(codeOf('AshaPawar-grey-herons')).toBe('password.names-you');
    expect(codeOf('herons of Mumbai-Smiles')).toBe('password.names-you');
  });

  test('is the same however its letters were composed', () => {
    const composed = `${'é'.repeat(3)}grüne Vögel`;
    expect(codeOf(composed.normalize('NFD'))).toBe(codeOf(composed.normalize('NFC')));
  });
});
