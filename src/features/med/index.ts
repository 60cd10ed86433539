export { medArea } from './med.area.tsx';
