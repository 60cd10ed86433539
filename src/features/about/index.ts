export { aboutArea } from './about.area.tsx';
