/**
 * The colours of charts. What has to be told apart stands at 3:1 or more against what it lies on (WCAG 2.2, 1.4.11),
 * and differs in shape or line as well, so that nothing is said by colour alone; the pale fills only add to an edge
 * that does so already.
 */
export const paint = {
  ink: '#0b0c0c',
  paper: '#ffffff',
  grid: '#cecece',
  grey: '#484949',
  paleGrey: '#d9d9d9',
  blue: '#1d70b8',
  darkBlue: '#0f385c',
  midBlue: '#8eb8dc',
  paleBlue: '#d2e2f1',
} as const
