export { helpArea } from './help.area.tsx';
