import { lastPlace, moveInOrder } from './move-in-order';

const places = (...orders: number[]) =>
  orders.map((order, index) => ({ id: 'abcd'.charAt(index), order }));

describe('moving in an order', () => {
  for (const [orders, id, by, expected] of [
    [[10, 20, 30], 'b', -1, { a: 20, b: 10 }],
    [[10, 20, 30], 'b', 1, { b: 30, c: 20 }],
    [[10, 20, 30], 'a', -1, {}],
    [[10, 20, 30], 'c', 1, {}],
    [[10, 20, 30], 'x', 1, {}],
    [[5, 7, 100], 'c', -1, { b: 100, c: 7 }],
    [[0, 0, 0], 'a', 1, { b: 10, a: 20, c: 30 }],
  ] as const) {
    it(`changes ${JSON.stringify(expected)} when ${id} of ${orders.join()} goes by ${by}`, () => {
      expect(Object.fromEntries(moveInOrder(places(...orders), id, by))).toEqual(expected);
    });
  }

  it('leaves room after the last place', () => {
    expect([lastPlace([]), lastPlace([{ order: 40 }, {}])]).toEqual([10, 50]);
  });
});
