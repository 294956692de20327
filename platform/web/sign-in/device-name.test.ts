import { describe, expect, test } from 'vitest';
import { deviceName } from './device-name.ts';

describe('the name of a device in the list of sessions', () => {
  test.each([
    [
      'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0 Mobile Safari/537.36',
      'Chrome · Android',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/139.0 Safari/537.36 Edg/139.0',
      'Edge · Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1',
      'Safari · iPhone',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
  ])('is its browser and its system', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });

  test('is a question mark where neither is known, never the whole text', () => {
    expect(deviceName('curl/8.0')).toBe('?');
  });
});
