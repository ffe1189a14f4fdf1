-- Lmod. A copy of it is yours to change: as leafbench.lua in a folder of modules, ~/modulefiles for example; then
-- module use ~/modulefiles; module load leafbench
help([[Leafbench: leaf diseases, ResNet-18, and what parallelism gains. leafbench-cli --help]])
whatis("Name: Leafbench")
whatis("Description: trains, tunes and measures on nodes of a cluster")

-- Where the portable archive is unpacked (packaging/portable.sh makes it); all nodes see it.
local root = pathJoin(os.getenv("HOME"), "leafbench-program")
prepend_path("PATH", root)
-- Its threads are as many as Slurm gives; a number from elsewhere would win.
unsetenv("OMP_NUM_THREADS")
