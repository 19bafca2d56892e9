// Samples of several tasks, taken in turn so that a busy moment of the machine falls on all of them.

/** A sample shorter than this says more of the clock than of the task. */
const LEAST_SAMPLE_MS = 4

function timeOnce(task, repeat) {
  const start = performance.now()
  for (let at = 0; at < repeat; at++) task()
  return (performance.now() - start) / repeat
}

/** How often a task must run in a row for one sample. */
function findRepeat(task) {
  let repeat = 1
  while (timeOnce(task, repeat) * repeat < LEAST_SAMPLE_MS) repeat *= 2
  return repeat
}

function quantile(sorted, share) {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const above = sorted[Math.min(below + 1, sorted.length - 1)]
  return sorted[below] + (above - sorted[below]) * (place - below)
}

/** Median and quartiles of numbers. */
export function summarize(samples) {
  const sorted = samples.toSorted((a, b) => a - b)
  return { median: quantile(sorted, 0.5), p25: quantile(sorted, 0.25), p75: quantile(sorted, 0.75), samples: sorted.length }
}

/** Runs the tasks in turn, `rounds` times after warming up; the samples of each in milliseconds, one a round. */
export function measureInTurn(tasks, { rounds, warmUp }) {
  for (let round = 0; round < warmUp; round++) for (const task of tasks) task()
  const repeats = tasks.map(findRepeat)
  const samples = tasks.map(() => [])
  for (let round = 0; round < rounds; round++) for (const [at, task] of tasks.entries()) samples[at].push(timeOnce(task, repeats[at]))
  return samples
}

/** Two tasks of one run: how many times as long the one took, round by round. */
export function summarizeRatio(samples, others) {
  return summarize(samples.map((sample, round) => sample / others[round]))
}
