export { fundArea } from './fund.area.tsx';
