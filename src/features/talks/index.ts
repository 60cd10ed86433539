export { talksArea } from './talks.area.tsx';
