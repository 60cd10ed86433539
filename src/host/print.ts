/**
 * Prints the page and says whether the browser began to. In some hosts printing does nothing, without an error: there
 * `beforeprint` never comes.
 */
export function printPage(): boolean {
  let began = false;
  const begin = () => {
    began = true;
  };
  window.addEventListener('beforeprint', begin);
  try {
    window.print();
  } catch {
    began = false;
  }
  window.removeEventListener('beforeprint', begin);
  return began;
}
