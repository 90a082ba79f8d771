/**
 * Runs tasks side by side and gives their outcomes in the order of the tasks.
 *
 * @param tasks asked for one by one, no faster than outcomes are taken
 * @param width how many tasks may be under way
 */
export async function* inOrder<T, R>(
  tasks: Iterable<T> | AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  width: number,
): AsyncGenerator<R, void, undefined> {
  const underWay: Promise<R>[] = [];
  for await (const task of tasks) {
    underWay.push(run(task));
    if (underWay.length >= width) yield await underWay.shift()!;
  }
  for (const outcome of underWay) yield await outcome;
}
