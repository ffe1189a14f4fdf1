#%Module1.0
# Environment Modules (Tcl). A copy of it is yours to change: as leafbench, without .tcl, in a folder of modules, ~/modulefiles for
# example; then: module use ~/modulefiles; module load leafbench
module-whatis "Leafbench: leaf diseases, ResNet-18, and what parallelism gains"
proc ModulesHelp {} { puts stderr "leafbench-cli --help" }

# Where the portable archive is unpacked (packaging/portable.sh makes it); all nodes see it.
set root $env(HOME)/leafbench-program
prepend-path PATH $root
# Its threads are as many as Slurm gives; a number from elsewhere would win.
unsetenv OMP_NUM_THREADS
