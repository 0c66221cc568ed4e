/** How long entities take to their new places. */
const GLIDE = 350;

/**
 * Calls back with 0 to 1 until the time is over, or until it answers false; at once with 1 for those who want no motion.
 * @param {(share: number) => unknown} step
 */
export function glide(step) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden) return step(1);
  const began = performance.now();
  const next = (now) => {
    const share = Math.min((now - began) / GLIDE, 1);
    if (step(1 - (1 - share) ** 3) !== false && share < 1) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
